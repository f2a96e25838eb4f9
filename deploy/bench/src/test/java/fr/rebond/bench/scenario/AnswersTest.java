package fr.rebond.bench.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.rebond.local.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String TOKEN = "header.claims.signature";
    private static final String WITHOUT_THE_ROLE = "header.others.signature";

    private final List<HttpServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    /** A program that answers as the suite does, unless a test changes it. */
    private static class Program {

        private final Map<String, Integer> created = new ConcurrentHashMap<>();

        String name() {
            return "Atelier";
        }

        int statusFor(String token) {
            return switch (token) {
                case TOKEN -> 200;
                case WITHOUT_THE_ROLE -> 403;
                default -> 401;
            };
        }

        /** Whether this is the first request with the key. */
        boolean isNew(String key) {
            return created.merge(key, 1, Integer::sum) == 1;
        }

        private void answer(HttpExchange exchange) throws IOException {
            var token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
            var status = statusFor(token);
            var id = 1;
            if (exchange.getRequestMethod().equals("POST")) {
                status = 201;
                var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
                if (isNew(key)) {
                    exchange.getRequestBody().readAllBytes();
                } else {
                    exchange.getResponseHeaders().add("Idempotent-Replayed", "true");
                }
                id = key.hashCode();
            }
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            var body = "{\"id\":%d,\"name\":\"%s\"}".formatted(id, name()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }
    }

    @Test
    void acceptsProgramsThatAnswerTheSame() throws IOException {
        var answers = answers(new Program(), new Program());
        assertThatCode(() -> checkAll(answers)).doesNotThrowAnyException();
    }

    @Test
    void rejectsAnotherRepresentation() throws IOException {
        rejects(new Program() {
            @Override
            String name() {
                return "Usine";
            }
        });
    }

    @Test
    void rejectsAProgramThatAcceptsForgedTokens() throws IOException {
        rejects(new Program() {
            @Override
            int statusFor(String token) {
                return token.equals(WITHOUT_THE_ROLE) ? 403 : 200;
            }
        });
    }

    @Test
    void rejectsAProgramThatIgnoresRoles() throws IOException {
        rejects(new Program() {
            @Override
            int statusFor(String token) {
                return token.endsWith(".signature") ? 200 : 401;
            }
        });
    }

    @Test
    void rejectsAProgramThatIgnoresIdempotencyKeys() throws IOException {
        rejects(new Program() {
            @Override
            boolean isNew(String key) {
                return true;
            }
        });
    }

    private void rejects(Program peer) throws IOException {
        var answers = answers(new Program(), peer);
        assertThatThrownBy(() -> checkAll(answers)).isInstanceOf(Failure.class);
    }

    private static void checkAll(Answers answers) {
        answers.requireEqualReads(TOKEN);
        answers.requireRefusals(TOKEN, WITHOUT_THE_ROLE);
        answers.requireEqualCreations(TOKEN, "run", "{}", List.of("id"));
    }

    private Answers answers(Program... programs) throws IOException {
        var addresses = new ArrayList<URI>();
        for (var program : programs) {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", program::answer);
            server.start();
            servers.add(server);
            addresses.add(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        }
        return new Answers(addresses, "/v1/projects/1");
    }
}
