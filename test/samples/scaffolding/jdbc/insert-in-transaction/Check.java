import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

class Check {
    static void check(Connection connection) throws SQLException {
        Articles.insert(connection, List.of(new Article(1, "One"), new Article(2, "Two")));
        Harness.expect(count(connection) == 2, "both articles");

        try {
            Articles.insert(connection, List.of(new Article(3, "Three"), new Article(1, "Again")));
            throw new AssertionError("expected the second id 1 to be refused");
        } catch (SQLException refused) {
            Harness.expect(count(connection) == 2, "that neither article was stored");
        }
        Harness.expect(connection.getAutoCommit(), "the connection as it was");
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var result = statement.executeQuery("SELECT COUNT(*) FROM article");
            result.next();
            return result.getLong(1);
        }
    }
}
