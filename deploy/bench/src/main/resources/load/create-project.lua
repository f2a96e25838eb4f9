-- Adds projects to random missions, with the tokens in turn. Each has a reference and an idempotency key of its own.
local missions = tonumber(os.getenv("REBOND_MISSIONS"))
local run = os.getenv("REBOND_RUN")
local description = os.getenv("REBOND_DESCRIPTION")
local tokens = {}
for token in os.getenv("REBOND_TOKENS"):gmatch("%S+") do
  tokens[#tokens + 1] = "Bearer " .. token
end
math.randomseed(os.time())

local count = 0
function request()
  count = count + 1
  local reference = run .. "-" .. count
  local path = string.format("/v1/missions/00000000-0000-0000-0000-%012d/projects", math.random(missions))
  local headers = {
    ["Authorization"] = tokens[count % #tokens + 1],
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = reference,
  }
  local body = string.format(
    '{"externalReference":"%s","name":"Extension de l\'atelier","description":"%s",'
      .. '"holder":{"siren":"000030015","name":"Entreprise d\'exemple 1"},"sample":true}',
    reference, description)
  return wrk.format("POST", path, headers, body)
end
