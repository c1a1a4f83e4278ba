package fr.tuilage.base.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Who may open the embedded database: the application's own user with a random password, kept in a file that also serves
 * the command-line client ({@code mariadb --defaults-file=…/client.cnf tuilage}). The server's own administrator gets
 * a password that nobody knows.
 */
record DatabaseAccess(String user, String password) {

    static final String DATABASE = "tuilage";

    private static final String CLIENT_FILE = "client.cnf";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The password of the last start, or a new one. */
    static DatabaseAccess of(DatabaseSettings settings) throws IOException {
        return new DatabaseAccess(DATABASE, kept(settings).getProperty("password", newPassword()));
    }

    /** Where the server of this folder was last to be found. */
    static int lastPort(DatabaseSettings settings) throws IOException {
        String port = kept(settings).getProperty("port");
        if (port == null) {
            throw new FileNotFoundException(CLIENT_FILE);
        }
        return Integer.parseInt(port);
    }

    static Path clientFile(DatabaseSettings settings) {
        return settings.folder().resolve(CLIENT_FILE);
    }

    private static Properties kept(DatabaseSettings settings) throws IOException {
        Path file = clientFile(settings);
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        return kept;
    }

    void keep(DatabaseSettings settings, int port) throws IOException {
        Folders.writePrivate(clientFile(settings), """
                [client]
                protocol=tcp
                host=127.0.0.1
                port=%d
                user=%s
                password=%s
                disable-ssl
                """.formatted(port, user, password));
    }

    /**
     * What the server runs at each start before it listens: statements that lead to the same state from an empty and
     * from a used database.
     */
    Path writeStatements(DatabaseSettings settings) throws IOException {
        Path file = settings.folder().resolve("start.sql");
        Folders.writePrivate(file, """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_as_ci;
                create user if not exists '%2$s'@'127.0.0.1' identified by '%3$s';
                alter user '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all on %1$s.* to '%2$s'@'127.0.0.1';
                drop database if exists test;
                delete from mysql.global_priv where user = '' or (user = 'root' and host <> 'localhost');
                delete from mysql.proxies_priv where user = '';
                delete from mysql.db where user in ('', 'PUBLIC');
                flush privileges;
                alter user 'root'@'localhost' identified by '%4$s';
                """.formatted(DATABASE, user, password, newPassword()));
        return file;
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
