package fr.tuilage.architecture;

import fr.tuilage.base.Ids;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.support.World;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands over at a door: ids of a committee that has lived, by the names of the parameters, and drafts made
 * of them.
 *
 * @param ids by {@code name}, or by {@code Owner.name} where the name alone says too little
 * @param mine the committees of the person who coordinates, handed over by whoever has no right to them
 */
record Given(Map<String, UUID> ids, List<CommitteeLine> mine, MeetingDetails meeting) {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 2),
            Map.entry(Integer.class, 2),
            Map.entry(boolean.class, false),
            Map.entry(String.class, "personne.nouvelle@tuilage.example"),
            Map.entry(LocalDate.class, World.TODAY),
            Map.entry(LocalTime.class, LocalTime.of(14, 0)),
            Map.entry(Duration.class, Duration.ofHours(2)),
            Map.entry(ZoneId.class, World.PARIS),
            Map.entry(Locale.class, Locale.FRENCH),
            Map.entry(Supplier.class, (Supplier<Object>) () -> true));

    Object[] arguments(Method door) {
        String owner = door.getDeclaringClass().getSimpleName();
        return Arrays.stream(door.getParameters())
                .map(parameter -> value(owner, parameter.getName(), parameter.getParameterizedType()))
                .toArray();
    }

    private Object value(String owner, String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return many(owner, name, generic);
        }
        return type instanceof Class<?> plain ? one(owner, name, plain) : List.of();
    }

    private Object many(String owner, String name, ParameterizedType type) {
        Class<?> container = (Class<?>) type.getRawType();
        if (container == Supplier.class) {
            return PLAIN.get(Supplier.class);
        }
        if (container == Map.class) {
            return Map.of();
        }
        Type element = type.getActualTypeArguments()[0];
        if (element == CommitteeLine.class) {
            return mine;
        }
        Object value = value(owner, singular(name), element);
        return container == Set.class
                ? Set.of(value)
                : container == Collection.class || container == List.class
                        ? List.of(value)
                        : unknown(owner, name, type);
    }

    private static String singular(String name) {
        return switch (name) {
            case "seats", "held" -> "seatId";
            case "occasions" -> "occasionId";
            default -> name.replaceFirst("s$", "");
        };
    }

    private Object one(String owner, String name, Class<?> type) {
        if (type == UUID.class) {
            return id(owner, name);
        }
        if (type == MeetingDetails.class) {
            return meeting;
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {'c'});
        }
        if (owner.equals("OwnerId") && type == String.class) {
            return MeetingDocuments.KIND;
        }
        if (name.equals("year")) {
            return 2027;
        }
        if (name.equals("page")) {
            return 0;
        }
        if (name.equals("firstOn")) {
            return LocalDate.of(2027, 1, 7);
        }
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isRecord()) {
            return record(type);
        }
        return type.isSealed() ? one(owner, name, type.getPermittedSubclasses()[0]) : unknown(owner, name, type);
    }

    private UUID id(String owner, String name) {
        UUID known = ids.getOrDefault(owner + "." + name, ids.get(name));
        // Of somebody or something that does not matter to the permission.
        return known == null ? Ids.next() : known;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> value(type.getSimpleName(), component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("No " + type.getSimpleName() + " of " + Arrays.toString(values), refused);
        }
    }

    private static Object unknown(String owner, String name, Type type) {
        throw new IllegalStateException("Nobody knows what to hand over at " + owner + " for " + name + ", a " + type);
    }
}
