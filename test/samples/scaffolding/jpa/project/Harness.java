import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import org.eclipse.persistence.Version;

/** Runs Check on the sample beside it and says what it ran on. */
class Harness {
    private static EntityManagerFactory factory;

    /** A new persistence context, which has nothing cached. */
    static EntityManager open() {
        factory.getCache().evictAll();
        return factory.createEntityManager();
    }

    static void store(Article... articles) {
        var manager = open();
        manager.getTransaction().begin();
        for (var article : articles) {
            manager.persist(article);
        }
        manager.getTransaction().commit();
    }

    static void expect(boolean fact, String what) {
        if (!fact) {
            throw new AssertionError("expected " + what);
        }
    }

    public static void main(String[] arguments) {
        factory = Persistence.createEntityManagerFactory("samples");
        Check.check();
        factory.close();
        System.out.println("ran on EclipseLink " + Version.getVersion());
    }
}
