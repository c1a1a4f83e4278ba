package fr.tuilage.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    boolean existsByAdministratorTrue();

    /** Holds all who administer, so that two withdrawals at the same time cannot leave nobody. */
    @Query(
            nativeQuery = true,
            value = "select * from person where administrator = true and disabled_at is null for update")
    List<Person> lockAdministrators();

    @Query("select person from Person person"
            + " where :words = '' or lower(concat(person.givenName, ' ', person.familyName, ' ', person.email))"
            + " like concat('%', :words, '%') escape '!'"
            + " order by person.familyName, person.givenName, person.id")
    List<Person> search(String words, Pageable page);

    @Query("select count(person) from Person person"
            + " where :words = '' or lower(concat(person.givenName, ' ', person.familyName, ' ', person.email))"
            + " like concat('%', :words, '%') escape '!'")
    long countSearch(String words);
}
