package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All committees of the installation, for administrators: that they exist and who coordinates, no content (ID-2). */
@Service
public class CommitteeDirectory {

    private final DirectoryRepository directory;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CommitteeDirectory(DirectoryRepository directory, CurrentPerson currentPerson, Clock clock) {
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * A page of the committees by name, in one statement.
     *
     * @param sought part of the name or territory; everything when empty
     * @throws Forbidden when the person is no administrator
     */
    @Transactional(readOnly = true)
    public List<DirectoryLine> page(String sought, int page, int size) {
        requireAdministrator();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return directory.page(pattern(sought), today, PageRequest.of(page, size));
    }

    /**
     * How many committees {@link #page} finds in all.
     *
     * @throws Forbidden when the person is no administrator
     */
    @Transactional(readOnly = true)
    public int count(String sought) {
        requireAdministrator();
        return directory.count(pattern(sought));
    }

    private void requireAdministrator() {
        if (!currentPerson.isAdministrator()) {
            throw new Forbidden();
        }
    }

    private static String pattern(String sought) {
        return "%" + sought.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
