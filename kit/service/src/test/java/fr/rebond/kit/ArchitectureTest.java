package fr.rebond.kit;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import fr.rebond.kit.test.ArchitectureRules;

@AnalyzeClasses(
        packages = "fr.rebond.kit",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTheTestKit.class})
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    static final class WithoutTheTestKit implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/fr/rebond/kit/test/");
        }
    }
}
