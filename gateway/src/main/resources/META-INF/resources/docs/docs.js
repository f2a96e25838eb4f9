SwaggerUIBundle({
  url: '/openapi?format=json',
  dom_id: '#api',
  docExpansion: 'none',
  filter: true,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  validatorUrl: null,
});
