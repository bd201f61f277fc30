import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

class Check {
    static void check(Connection connection) throws SQLException {
        Harness.execute(
                connection,
                "INSERT INTO article VALUES (1, 'Mapping'), (2, 'Locking'), (3, 'Mapping')");

        var expected = List.of(new Article(1, "Mapping"), new Article(3, "Mapping"));
        Harness.expect(Articles.titled(connection, "Mapping").equals(expected), "two articles");
        Harness.expect(Articles.titled(connection, "' OR '' = '").isEmpty(), "no article");
    }
}
