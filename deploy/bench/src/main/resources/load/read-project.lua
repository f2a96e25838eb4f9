-- Reads random projects, with the tokens in turn.
local projects = tonumber(os.getenv("REBOND_PROJECTS"))
local headers = {}
for token in os.getenv("REBOND_TOKENS"):gmatch("%S+") do
  headers[#headers + 1] = { ["Authorization"] = "Bearer " .. token }
end
math.randomseed(os.time())

local count = 0
function request()
  count = count + 1
  local path = string.format("/v1/projects/00000000-0000-0000-0000-%012d", math.random(projects))
  return wrk.format("GET", path, headers[count % #headers + 1])
end
