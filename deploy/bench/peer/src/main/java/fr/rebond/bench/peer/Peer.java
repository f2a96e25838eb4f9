package fr.rebond.bench.peer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program that the suite is measured against. */
@SpringBootApplication
class Peer {

    public static void main(String... arguments) {
        SpringApplication.run(Peer.class, arguments);
    }
}
