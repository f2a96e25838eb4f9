package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.KafkaNode;
import java.io.IOException;
import java.nio.file.Path;

/** The process of the Kafka broker. Its arguments are the folder, the port and the port of the controller. */
final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var node = KafkaNode.start(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(node::close));
        node.awaitShutdown();
    }
}
