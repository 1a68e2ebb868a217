package org.askexpert.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers what it is told to: by the first word of a command, "." for the end of a letter. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<String, String> replies;

    ScriptedServer(Map<String, String> replies) throws IOException {
        this.replies = replies;
        Thread server = new Thread(this::serve, "scripted-smtp");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                    var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                talk(in, out);
            } catch (IOException ended) {
                // the test is over, or the client hung up
            }
        }
    }

    private void talk(BufferedReader in, PrintWriter out) throws IOException {
        out.print("220 scripted\r\n");
        out.flush();
        boolean inLetter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inLetter && !line.equals(".")) continue;
            heard.add(line);
            String word = line.split("[ :]", 2)[0];
            String reply = replies.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 fine");
            inLetter = word.equals("DATA") && reply.startsWith("354");
            out.print(reply + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
