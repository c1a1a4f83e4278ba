package fr.tuilage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Ids;
import fr.tuilage.base.NotFound;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.DecisionDraft;
import fr.tuilage.register.DecisionService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;

/** Every door of the modules that begins with a committee, a seat or a meeting is shut to who has no part in it. */
@IntegrationTest
@Import(Meetings.class)
class AccessTests {

    private static final Set<String> MODULES =
            Set.of("committee", "rota", "calendar", "meeting", "minutes", "register");

    /** Doors that open, and why they may. */
    private static final Map<String, String> OPEN = Map.of(
            "CommitteePolicy.roles", "tells what the person is to the committee: nothing",
            "DutyService.propose", "keeps and reads duties for the calendar, which has asked for PLAN_YEAR",
            "DutyRevision.reschedule", "follows a session that the calendar has moved, having asked for PLAN_YEAR",
            "DutyRevision.release", "follows a session that the calendar has cancelled, having asked whether one may",
            "DutyRevision.mend", "follows a session that the calendar has moved or cancelled, having asked",
            "AgendaService.has", "asked by the minutes, which have checked that the meeting may be seen",
            "AgendaService.change",
                    "asks once it knows the item that was typed; its neighbours ask by the same method");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private World world;

    @Autowired
    private Meetings meetings;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ActionService actions;

    @Test
    @DisplayName("ID-3 ID-2 a member of another committee and a funder find none of it, by whichever door")
    void shut() {
        World.Scene scene = world.scene();
        UUID meeting = heldMeeting(scene);
        Map<String, @Nullable String> answers = new TreeMap<>();
        doors().forEach(door -> {
            UUID subject = subject(door, scene.committee(), meeting);
            if (subject != null && !OPEN.containsKey(name(door))) {
                for (SignedInPerson person : List.of(scene.stranger(), scene.funder())) {
                    String answer = world.as(person, () -> knock(door, subject));
                    answers.merge(name(door), answer, (one, other) -> one.equals(other) ? one : one + ", " + other);
                }
            }
        });
        assertThat(answers).hasSizeGreaterThan(40);
        assertThat(answers.entrySet())
                .allSatisfy(entry ->
                        assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(NotFound.class.getSimpleName()));
    }

    /** A meeting with minutes, a decision and an action: each of which there is something to find. */
    private UUID heldMeeting(World.Scene scene) {
        UUID committee = scene.committee().id();
        UUID meeting = meetings.year(scene.committee()).getFirst();
        meetings.open(scene.coordination(), meeting);
        world.run(scene.coordination(), () -> {
            decisions.record(new DecisionDraft(committee, meeting, null, "Une fiche de contact", null));
            UUID seat = scene.committee().seats().getFirst().id();
            actions.record(new ActionDraft(committee, meeting, null, "Convention", seat, null, World.TODAY));
        });
        world.written();
        return meeting;
    }

    private Stream<Method> doors() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> MODULES.stream()
                        .anyMatch(module -> type.getPackageName().equals("fr.tuilage." + module)))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == UUID.class);
    }

    /** What the first parameter names; null when it is something that is looked up first, such as a mandate. */
    private static @Nullable UUID subject(Method door, World.Committee committee, UUID meeting) {
        String owner = door.getDeclaringClass().getSimpleName();
        return switch (door.getParameters()[0].getName()) {
            case "committeeId" -> committee.id();
            case "meetingId", "occasionId" -> meeting;
            case "seatId" -> committee.seats().getFirst().id();
            case "id" ->
                switch (owner) {
                    case "CommitteeService" -> committee.id();
                    case "MeetingService", "SessionService" -> meeting;
                    default -> null;
                };
            default -> null;
        };
    }

    private String knock(Method door, UUID subject) {
        Object[] given =
                Arrays.stream(door.getParameters()).map(AccessTests::anything).toArray();
        given[0] = subject;
        try {
            door.invoke(context.getBean(door.getDeclaringClass()), given);
            return "opened";
        } catch (InvocationTargetException refused) {
            return String.valueOf(refused.getCause().getClass().getSimpleName());
        } catch (IllegalAccessException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static @Nullable Object anything(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == int.class) {
            return 1;
        } else if (type == boolean.class) {
            return false;
        } else if (type == String.class) {
            return "x";
        } else if (type == UUID.class) {
            return Ids.next();
        } else if (type == LocalDate.class) {
            return World.TODAY;
        } else if (type == Locale.class) {
            return Locale.FRENCH;
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return null;
    }

    private static String name(Method door) {
        return door.getDeclaringClass().getSimpleName() + "." + door.getName();
    }
}
