import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Runs Check on the sample beside it and says what it ran on. */
class Harness {
    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void expect(boolean fact, String what) {
        if (!fact) {
            throw new AssertionError("expected " + what);
        }
    }

    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:samples")) {
            execute(connection, "CREATE TABLE article (id BIGINT PRIMARY KEY, title VARCHAR(200))");
            Check.check(connection);
        }
        System.out.println("ran on Java " + System.getProperty("java.version"));
    }
}
