package fr.rebond.bench.peer.project;

import fr.rebond.bench.peer.idempotency.Idempotency;
import fr.rebond.bench.peer.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProjectController {

    private final ProjectService service;
    private final Idempotency idempotency;

    ProjectController(ProjectService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GetMapping("/v1/projects/{id}")
    ResponseEntity<ProjectView> read(@PathVariable UUID id, JwtAuthenticationToken caller) {
        var view = service.read(id, Caller.of(caller));
        return ResponseEntity.ok().eTag(view.entityTag()).body(view);
    }

    @PostMapping("/v1/missions/{id}/projects")
    ResponseEntity<String> detect(
            @PathVariable UUID id,
            @Valid @RequestBody ProjectForm form,
            @RequestHeader("Idempotency-Key") String key,
            JwtAuthenticationToken authentication,
            HttpServletRequest request) {
        var caller = Caller.of(authentication);
        var scope = new Idempotency.Scope(caller.identity(), request.getMethod(), request.getRequestURI(), key);
        return idempotency.once(scope, form, () -> {
            var view = service.detect(id, form, caller);
            return ResponseEntity.created(URI.create("/v1/projects/" + view.id()))
                    .eTag(view.entityTag())
                    .body(view);
        });
    }
}
