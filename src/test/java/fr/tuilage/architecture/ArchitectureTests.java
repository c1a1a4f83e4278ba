package fr.tuilage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of docs/architecture.md that a program can check. */
@AnalyzeClasses(packages = "fr.tuilage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> PAGES = describe(
            "pages, the frame and the configuration of sign-in",
            type -> type.getPackageName().endsWith(".ui")
                    || type.getPackageName().startsWith("fr.tuilage.shell")
                    || outermost(type).getSimpleName().equals("SecurityConfiguration")
                    || type.getFullName().equals("fr.tuilage.Application"));

    @ArchTest
    static final ArchRule vaadinStaysInPages = noClasses()
            .that(DescribedPredicate.not(PAGES))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("services must be usable without a browser: by jobs, by tests and by an interface for machines");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("whoever holds an entity can change it outside of its rules");

    @ArchTest
    static final ArchRule repositoriesStayInside = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("a query without the service is a query without the permission");

    @ArchTest
    static final ArchRule servicesHaveTransactions = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(runInATransaction())
            .because("one click is one transaction, also when a job or a test does it");

    @ArchTest
    static final ArchRule servicesKeepEntities = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(describe(
                    "entities or streams",
                    type -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Stream.class)))
            .because("a page gets records: it can neither change nor lazily load anything");

    @ArchTest
    static final ArchRule onlyTheClockTellsTheTime = noClasses()
            .should()
            .callMethodWhere(describe(
                    "now(), with a clock or without",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getOwner().getPackageName().equals("java.time")))
            .because(
                    "a test must be able to hold the time still, and it is never a day but somewhere: where the committee"
                            + " is, not where the clock stands");

    @ArchTest
    static final ArchRule routesStateTheirAccess = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(be(describe(
                    "annotated with AnonymousAllowed, PermitAll or RolesAllowed",
                    type -> type.isAnnotatedWith(AnonymousAllowed.class)
                            || type.isAnnotatedWith(PermitAll.class)
                            || type.isAnnotatedWith(RolesAllowed.class))))
            .because("who may open a page is said on the page");

    @ArchTest
    static final ArchRule noFrontendBuild = noClasses()
            .should()
            .beAnnotatedWith(describe("npm packages, bundled CSS or bundled modules", ArchitectureTests::needsNode))
            .because("an installation must not need Node: docs/decisions/0001");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    private static boolean needsNode(JavaAnnotation<?> annotation) {
        String type = annotation.getRawType().getFullName();
        return type.equals(NpmPackage.class.getName())
                || type.equals(CssImport.class.getName())
                || (type.equals(JsModule.class.getName())
                        && annotation
                                .get("value")
                                .filter(address -> !address.toString().startsWith("context://"))
                                .isPresent());
    }

    private static ArchCondition<JavaMethod> runInATransaction() {
        return new ArchCondition<>("run in a transaction") {
            private final Collection<String> inherited = Set.of("equals", "hashCode", "toString");

            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean satisfied = method.isAnnotatedWith(Transactional.class)
                        || method.getOwner().isAnnotatedWith(Transactional.class)
                        || method.getModifiers().contains(JavaModifier.STATIC)
                        || inherited.contains(method.getName());
                events.add(new SimpleConditionEvent(method, satisfied, method.getDescription()));
            }
        };
    }
}
