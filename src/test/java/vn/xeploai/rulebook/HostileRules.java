package vn.xeploai.rulebook;

import java.util.Map;
import java.util.TreeMap;

/** Rules that would do harm, by what they would do. */
final class HostileRules {
  /** The name of each of them. */
  static final String NAME = "a rule that would do harm";

  private static final String THEN = "insertLogical( new Owner( $id ) );";

  private final Map<String, String> rules = new TreeMap<>();

  private HostileRules() {}

  /** All of them. */
  static Map<String, String> all() {
    HostileRules hostile = new HostileRules();
    hostile.javaInConsequences();
    hostile.javaInConditions();
    hostile.membersOfValues();
    hostile.forms();
    hostile.engine();
    hostile.heads();
    hostile.texts();
    hostile.lies();
    return hostile.rules;
  }

  /** A rule with these conditions and this consequence. */
  static String rule(String head, String when, String then) {
    return "package rules\n\nimport vn.xeploai.conclusions.*\nimport vn.xeploai.facts.*\n"
        + head
        + "\nrule \""
        + NAME
        + "\"\n"
        + "    @id(\"qd124.consequences.harm\")\n"
        + "    @clause(\"x\")\n"
        + "    @standing(\"assumed\")\n"
        + "    @title(\"x\")\n"
        + "when\n"
        + "    "
        + when
        + "\nthen\n    "
        + then
        + "\nend\n";
  }

  /** The same without harm: what the others add is refused, not this. */
  static String harmless() {
    return rule("", "$s : Rated( $id : subject, $kind : kind )", THEN);
  }

  private void when(String constraint) {
    put(
        "condition " + constraint,
        rule("", "$s : Rated( $id : subject, $kind : kind, " + constraint + " )", THEN));
  }

  private void pattern(String pattern) {
    put("pattern " + pattern, rule("", "$s : Rated( $id : subject )\n    " + pattern, THEN));
  }

  private void then(String then) {
    put("then " + then, rule("", "$s : Rated( $id : subject, $kind : kind )", then));
  }

  private void concludes(String value) {
    then("insertLogical( " + value + " );");
  }

  private void head(String head) {
    put("head " + head, rule(head + "\n", "$s : Rated( $id : subject )", THEN));
  }

  private void text(String what, String before, String after) {
    String right = harmless();
    if (!right.contains(before)) {
      throw new AssertionError(before);
    }
    put("text " + what, right.replace(before, after));
  }

  private void put(String what, String rule) {
    if (rules.put(what, rule) != null) {
      throw new AssertionError(what);
    }
  }

  private void javaInConsequences() {
    concludes("new Owner( \"\" + new java.io.FileWriter( $id ) )");
    concludes("new Owner( java.nio.file.Files.readString( $id ) )");
    then("new java.io.File( $id ).delete();");
    concludes("new Owner( \"\" + new java.net.Socket( $id, port ) )");
    concludes("new Owner( new java.net.URL( $id ).getContent() )");
    then("Runtime.getRuntime().exec( $id );");
    concludes("new Owner( \"\" + new ProcessBuilder( $id ).start() )");
    then("System.exit( 0 );");
    concludes("Runtime.getRuntime().halt( 1 )");
    concludes("new Owner( System.getenv( $id ) )");
    concludes("Class.forName( $id )");
    concludes("new Owner( $s.getClass().getName() )");
    concludes("new Owner( Rated.class.getName() )");
    concludes("new Owner( Rated.class )");
    concludes("$s.getClass().getMethod( $id ).invoke( $s )");
    concludes("new Owner( \"\" + new Thread( $s ) )");
    then("Thread.sleep( 100000 );");
    then("while ( true ) { }");
    then("for ( ; ; ) ; insertLogical( new Owner( $id ) );");
    concludes("new Owner( new String( new char[2000000000] ) )");
    concludes("new Owner( \"x\".repeat( 2000000000 ) )");
    concludes("new Owner( $id.concat( $id ) )");
    concludes("new Owner( $id + $id )");
    concludes("new Owner( $id ) { { System.exit( 0 ); } }");
    concludes("new Owner( (String) $id )");
    concludes("new Owner( $id == $id ? $id : $id )");
    concludes("new Owner( ( $id ) -> $id )");
    concludes("new Owner( String::valueOf )");
    concludes("new Owner( new String[] { $id }[0] )");
    concludes("new Owner( $kind.getDeclaringClass().getName() )");
    concludes("new Owner( $kind.name() )");
    concludes("new Owner( Level.valueOf( $id ).name() )");
    concludes("vn.xeploai.conclusions.Owner.of( $s )");
    concludes("new vn.xeploai.conclusions.Owner( $id )");
    concludes("new Owner( null )");
    concludes("new Owner( $s.subject )");
    concludes("new <String> Owner( $id )");
    concludes("new Owner( java . lang . System . getenv( $id ) )");
    concludes("new Owner( this.toString() )");
    concludes("switch ( $id ) { default -> new Owner( $id ); }");
    then("insertLogical( new Owner( $id ), $s );");
    then("insertLogical( new Owner( $id ) ); /* x */ System.exit( 0 );");
    then("insertLogical( new Owner( $id ) );\n    insertLogical( new Owner( $id ) );");
    then("String $x = $id; insertLogical( new Owner( $x ) );");
  }

  private void javaInConditions() {
    when("new java.io.File( subject ).exists()");
    when("java.net.InetAddress.getByName( subject ) != null");
    when("Runtime.getRuntime() != null");
    when("System.exit( 0 )");
    when("System.getProperty( subject ) == subject");
    when("this.getClass().getClassLoader() != null");
    when("class.classLoader != null");
    when("this.class.name == \"x\"");
    when("getClass().getName() == \"x\"");
    when("Rated.class != null");
    when("eval( true )");
    when("kind instanceof SubjectKind");
    when("this#Rated.subject == \"x\"");
    when("( (Rated) this ).subject == \"x\"");
    when("subject == [\"x\", \"y\"].get( 0 )");
    when("subject == [\"x\" : \"y\"].x");
    when("subject == ( $ in [\"x\"] )");
    when("subject == (toString() in subject)");
    when("kind!.declaringClass != null");
    when("kind?.declaringClass != null");
    when("subject matches \"(x+x+)+y\"");
    when("subject soundslike \"x\"");
    when("subject str[startsWith] \"x\"");
    when("subject.matches( \"(x+x+)+y\" )");
    when("subject.repeat( subject.length() ) == \"x\"");
    when("subject memberOf this");
    when("subject in ( \"x\", \"y\" )");
    when("subject not contains \"x\"");
    when("subject == null");
    when("subject == ( subject = \"x\" )");
    when("subject == \"x\" ? true : false");
    when("kind == SubjectKind.CELL || == SubjectKind.FRONT");
    when("!isCollective()");
    when("subject + \"x\" == \"x\"");
    when("subject ~= \"x\"");
    when("with ( this ) { subject = \"x\" }");
    when("foreach ( $a : this ) { true }");
    when("def f( x ) { x }");
    when("isdef kind");
    when("subject == $id.getClass().getName()");
    when("this after[ 1h ] this");
  }

  private void membersOfValues() {
    String harm = ".getClassLoader().loadClass( \"java.lang.System\" )";
    when("kind.getDeclaringClass()" + harm + " != null");
    when("kind.declaringClass" + harm + " != null");
    when("kind.declaringClass.classLoader != null");
    when("/kind/declaringClass");
    when("/kind/declaringClass/classLoader");
    when("$x : kind.declaringClass");
    when("$x : /kind/declaringClass");
    when("Level.HTNV.getDeclaringClass() != null");
    when("Level.HTNV.declaringClass != null");
    when("Level.HTNV.class != null");
    when("SubjectKind.valueOf( subject ) == kind");
    when("SubjectKind.values() != null");
    when("kind.compareTo( SubjectKind.CELL ) == subject");
    when("kind.describeConstable() != null");
    when("kind.name() == \"CELL\"");
    when("subject.chars() != null");
    when("subject.getBytes() != null");
    when("subject.bytes != null");
    when("hashCode() == 1");
    when("toString() == \"x\"");
    when("handle() == \"x\"");
    when("wait()");
    when("notifyAll()");
    pattern("not Rated( kind.declaringClass.classLoader != null )");
    pattern("exists Rated( kind.getDeclaringClass() != null )");
    pattern("forall( Rated( kind.declaringClass != null ) )");
    pattern("accumulate( Rated( $c : kind.declaringClass ); $all : collectList( $c ) )");
    pattern("accumulate( $r : Rated(); $all : collectList( $r.getClass() ) )");
    pattern(
        "accumulate( $r : Rated(); $all : collectList( $r ), $n : count( $r ); $n.class != null )");
    pattern("$m : Rated( /kind/declaringClass )");
    pattern("/Rated/kind/declaringClass");
    pattern("Parameter( standing.declaringClass != null )");
    pattern("Task( owner.get().getClass() != null )");
    pattern("Target( code.length() == 1 )");
  }

  private void forms() {
    pattern("Rated() from new java.util.ArrayList()");
    pattern("Rated() from $s");
    pattern("Rated() from entry-point x");
    pattern("Rated() over window:length( 1 )");
    pattern("$all : java.util.List() from collect( Rated() )");
    pattern("accumulate( Rated(); init( int x = 0; ) action( ) result( x ) )");
    pattern("accumulate( $r : Rated(); $n : harm( $r ) )");
    pattern("$n : Number() from accumulate( $r : Rated(), count( $r ) )");
    pattern("eval( System.exit( 0 ) == null )");
    pattern("Object()");
    pattern("String()");
    pattern("java.lang.Thread()");
    pattern("vn.xeploai.facts.Dossier()");
    pattern("Dossier()");
    pattern("Assessment()");
    pattern("Rated() or Owner()");
    pattern("( Rated() or Owner() )");
    pattern("?harm( $id; )");
    pattern("Rated( $id; )");
    pattern("$u := Rated()");
    pattern("Rated( $u := subject )");
    pattern("Rated() @watch( * )");
    pattern("groupby( $r : Rated(); $r; $n : count( $r ) )");
    pattern("if ( $id == \"x\" ) do[more]");
  }

  private void engine() {
    then("modify( $s ) { };");
    then("update( $s );");
    then("delete( $s );");
    then("retract( $s );");
    then("insert( new Owner( $id ) );");
    then("drools.halt();");
    concludes("kcontext.getKieRuntime()");
    concludes("drools.getWorkingMemory()");
    concludes("drools");
    then("kcontext.insertLogical( new Owner( $id ) );");
    put(
        "then has another consequence",
        rule(
            "",
            "$s : Rated( $id : subject ) do[more]",
            THEN + "\nthen[more]\n    System.exit( 0 );"));
  }

  private void heads() {
    head("function boolean loop() { while ( true ) { } }");
    head("import function java.lang.System.exit");
    head("import static java.lang.System.exit");
    head("import java.io.File");
    head("import java.lang.*");
    head("import org.kie.api.KieServices");
    head("import vn.xeploai.cli.Main");
    head("import vn.xeploai.facts.Dossier");
    head("import vn.xeploai.conclusions.Assessment");
    head("import accumulate java.util.ArrayList harm");
    head("global java.util.List out");
    head("declare Harm\n  x : int\nend");
    head("declare trait Harm end");
    head("declare enum Harm A; end");
    head("declare entry-point harm end");
    head("declare window Last Rated() over window:length( 1 ) end");
    head("query all\n  Rated()\nend");
    head("dialect \"mvel\"");
    head("unit Harm;");
    text("a salience", "when", "salience 1000\nwhen");
    text("a timer", "when", "timer ( int: 1s )\nwhen");
    text("a calendar", "when", "calendars \"x\"\nwhen");
    text("a dialect of its own", "when", "dialect \"mvel\"\nwhen");
    text("a parent", "\"\n    @id", "\" extends \"x\"\n    @id");
    text("an unknown annotation", "@title", "@propertyReactive(\"x\") @title");
    text("an annotation of a class", "@title", "@java.lang.Deprecated(\"x\") @title");
  }

  private void texts() {
    text("an import in a text", "@clause(\"x\")", "@clause(\"x\nimport a.System\ny\")");
    text("an import in apostrophes", "@clause(\"x\")", "@clause('x\nimport a.System\ny')");
    text("a comment begun in a text", "@clause(\"x\")", "@clause(\"x\n/* y\")");
    text("apostrophes", "@clause(\"x\")", "@clause('x')");
    text("an id with a named value", "@id(\"qd124.consequences.harm\")", "@id( x = 3 )");
    text("an id with nothing", "@id(\"qd124.consequences.harm\")", "@id()");
    text("an id with a blank", "@id(\"qd124.consequences.harm\")", "@id(\" \")");
    text("an id without a text", "@id(\"qd124.consequences.harm\")", "@id");
    text("an annotation twice", "@title(\"x\")", "@title(\"x\") @title(\"y\")");
    text(
        "a rule on an import line",
        "import vn.xeploai.facts.*\n\nrule",
        "import vn.xeploai.facts.* rule");
    text("an import below", "end\n", "end\nimport java.io.File\n");
    text("a block comment", "when", "/* x */ when");
    text("a comment that does not end", "when", "/* x\nwhen");
    text("a comment within a condition", "$kind : kind", "$kind : // x\n kind");
    text("a line separator in a comment", "when", "// x\u2028System.exit( 0 );\nwhen");
    text("a paragraph separator", "when", "// x\u2029\nwhen");
    text("a next line", "when", "// x\u0085\nwhen");
    text("a carriage return alone", "when", "// x\rwhen");
    text("a form feed", "when", "\fwhen");
    text("a vertical tab in a comment", "when", "// \u000b\nwhen");
    text("a zero", "when", "// \u0000\nwhen");
    text("a byte order mark", "package", "\ufeffpackage");
    text("a zero width space", "@clause(\"x\")", "@clause(\"x\u200b\")");
    text("a change of direction", "@clause(\"x\")", "@clause(\"x\u202e\")");
    text("an escape in a comment", "when", "// \\u000aSystem.exit( 0 );\nwhen");
    text("an escape in a text", "@clause(\"x\")", "@clause(\"\\u0022\")");
    text("a class in escapes", "new Owner", "\\u006eew Owner");
    text("a class in look-alikes", "new Owner", "new Оwner");
    text("a name of more than a line", NAME, "x".repeat(20_000));
    text(
        "a thousand brackets",
        "subject,",
        "subject == " + "(".repeat(1000) + "\"x\"" + ")".repeat(1000) + ",");
    text("a thousand open brackets", "subject,", "subject == " + "(".repeat(1000) + ",");
    text("no end", "\nend\n", "\n");
    text("words behind the end", "\nend\n", "\nend\nSystem.exit( 0 )\n");
    text("a hash", "when", "# x\nwhen");
    text("a text block", "@clause(\"x\")", "@clause(\"\"\"x\"\"\")");
  }

  private void lies() {
    concludes("new Discipline( $id )");
    concludes("Discipline.of( $id )");
    concludes("$s");
    concludes("$kind");
    concludes("\"x\"");
    concludes("Rated.of( $s )");
    concludes("Rating.exempt( $id )");
    concludes("Finding.withoutQuota( $id )");
    concludes("new Finding( $id )");
    concludes("new Rating( $id, $kind )");
    concludes("new Owner( $kind )");
    concludes("new Owner( $id, $id )");
    text("an id of another book", "qd124.consequences.harm", "qd366.consequences.harm");
    text("an id of no group", "qd124.consequences.harm", "qd124.harm.harm");
    text("an id of two parts", "qd124.consequences.harm", "qd124.harm");
    text("an id of five parts", "qd124.consequences.harm", "qd124.cell.HTNV.a.b");
    text("an id of no kind", "qd124.consequences.harm", "qd124.cells.HTNV.a");
    text("an id of no level", "qd124.consequences.harm", "qd124.cell.HTKNV.a");
    text("the id of a criterion", "qd124.consequences.harm", "qd124.cell.HTNV.a");
    text("the id of a tally", "qd124.consequences.harm", "qd124.tallies.a");
  }
}
