package fr.rebond.funding;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import fr.rebond.kit.test.ArchitectureRules;
import fr.rebond.kit.test.NamingRules;

@AnalyzeClasses(packages = "fr.rebond.funding", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchTests NAMES = ArchTests.in(NamingRules.class);
}
