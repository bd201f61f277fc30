import java.sql.Connection;
import java.sql.SQLException;

class Check {
    static void check(Connection connection) throws SQLException {
        Harness.execute(connection, "INSERT INTO article VALUES (7, 'Mapping')");

        var found = Articles.find(connection, 7);
        Harness.expect(found.get().equals(new Article(7, "Mapping")), "the article 7");
        Harness.expect(Articles.find(connection, 8).isEmpty(), "no article 8");
    }
}
