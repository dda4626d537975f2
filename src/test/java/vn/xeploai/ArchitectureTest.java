package vn.xeploai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house: which room may know which. */
@AnalyzeClasses(packages = "vn.xeploai", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ROOMS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("vn.xeploai.text")
          .layer("facts")
          .definedBy("vn.xeploai.facts")
          .layer("dossier")
          .definedBy("vn.xeploai.dossier")
          .layer("conclusions")
          .definedBy("vn.xeploai.conclusions")
          .layer("rulebook")
          .definedBy("vn.xeploai.rulebook")
          .layer("rating")
          .definedBy("vn.xeploai.rating")
          .layer("explain")
          .definedBy("vn.xeploai.explain")
          .layer("whatif")
          .definedBy("vn.xeploai.whatif")
          .layer("report")
          .definedBy("vn.xeploai.report")
          .layer("archive")
          .definedBy("vn.xeploai.archive")
          .layer("trial")
          .definedBy("vn.xeploai.trial")
          .layer("batch")
          .definedBy("vn.xeploai.batch")
          .layer("cli")
          .definedBy("vn.xeploai.cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("trial")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("batch")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("whatif")
          .mayOnlyBeAccessedByLayers("report", "cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("archive", "cli")
          .whereLayer("explain")
          .mayOnlyBeAccessedByLayers("whatif", "report", "archive", "cli")
          .whereLayer("rating")
          .mayOnlyBeAccessedByLayers("whatif", "archive", "cli")
          .whereLayer("rulebook")
          .mayOnlyBeAccessedByLayers("rating", "whatif", "archive", "cli")
          .whereLayer("dossier")
          .mayOnlyBeAccessedByLayers(
              "explain", "whatif", "report", "archive", "trial", "batch", "cli")
          .whereLayer("conclusions")
          .mayOnlyBeAccessedByLayers(
              "rulebook", "rating", "explain", "whatif", "report", "archive", "batch", "cli")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers(
              "dossier", "rulebook", "whatif", "report", "archive", "batch", "cli");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("vn.xeploai.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FACTS_KNOW_NOTHING_OF_OURS =
      classes()
          .that()
          .resideInAPackage("vn.xeploai.facts")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("vn.xeploai.facts", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule FACTS_AND_CONCLUSIONS_DO_NOT_KNOW_DROOLS =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.xeploai.rulebook", "vn.xeploai.rating")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule ONLY_CLI_KNOWS_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.xeploai.cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule ONLY_CLI_SPEAKS =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.xeploai.cli")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule FACTS_ARE_VALUES =
      classes()
          .that()
          .resideInAPackage("vn.xeploai.facts")
          .and()
          .areTopLevelClasses()
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .orShould()
          .beInterfaces();

  @ArchTest
  static final ArchRule NO_BINARY_FRACTIONS =
      noClasses().should().dependOnClassesThat().belongToAnyOf(Double.class, Float.class);

  @ArchTest
  static final ArchRule ONLY_THE_DOORS_KNOW_WORKBOOKS =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.xeploai.dossier", "vn.xeploai.report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");
}
