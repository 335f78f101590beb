"""Every code that a finding can have, each declared once; docs/diagnostics.md says at length what they mean.

A code of two severities is two values, so that who reports it chooses what it is about, and no severity.
"""

from __future__ import annotations

from codegen.diagnostics.code import FindingCode, Severity

NOTE, WARNING, ERROR = Severity


# sources
UNREADABLE = FindingCode(
    "unreadable", ERROR, "a source does not exist or may not be read", "name one that does"
)
BAD_SOURCE = FindingCode(
    "bad-source", ERROR, "a source has no form that is read", "name it as codegen --help shows"
)
BAD_ARCHIVE = FindingCode(
    "bad-archive",
    ERROR,
    "an archive is damaged or rarely packed",
    "fetch it again; or unpack it and name the folder",
)
GIT_FAILED = FindingCode(
    "git-failed",
    ERROR,
    "git could not get what is named",
    "check address, ref and rights; without a network, name a commit that was read before",
)
SKIPPED_MEMBER = FindingCode(
    "skipped-member",
    WARNING,
    "a document is a link, or its name leads out",
    "put the document itself there, under a plain name",
)
UNMATCHED_PATTERN = FindingCode(
    "unmatched-pattern",
    WARNING,
    "a pattern matches no document",
    "correct it; it is tried on the path within the source",
)
NO_DOCUMENTS = FindingCode(
    "no-documents",
    ERROR,
    "a source has no documents",
    "name the folder that holds them, or widen the patterns",
)
EMPTY_DOCUMENT = FindingCode(
    "empty-document", ERROR, "a document has no text", "fetch it again, or remove it"
)
TOO_LARGE = FindingCode(
    "too-large",
    ERROR,
    "a document or archive is larger than what is read",
    "split it, or check that it is one; name a folder of it",
)
TOO_DEEP = FindingCode("too-deep", ERROR, "a document nests deeper than what is read", "remove indentation")
NOT_TEXT = FindingCode(
    "not-text", ERROR, "a document is binary, or not UTF-8", "name documents only; convert it"
)
CONTROL_CHARACTER = FindingCode("control-character", WARNING, "a text has a NUL, or its like", "remove it")
UNKNOWN_FORMAT = FindingCode(
    "unknown-format",
    ERROR,
    "a document has none of the known forms",
    "name documents of the reference's layouts",
)
BAD_CONFIG = FindingCode(
    "bad-config", ERROR, "the settings cannot be read", "correct the file; the message lists the settings"
)
NOTHING_SELECTED = FindingCode(
    "nothing-selected", ERROR, "a name of --select means no type", "correct it; codegen search finds names"
)
NO_TABLES = FindingCode(
    "no-tables", ERROR, "no type tables to compare with were found", "pip install 'vim-codegen[pyvmomi]'"
)
NOT_EXPRESSIBLE = FindingCode(
    "not-expressible",
    WARNING,
    "a layout has no place for what the API says",
    "export the other forms, too; what none of them states stays in the IR",
)
NOT_READABLE = NOT_EXPRESSIBLE.but(ERROR)
"""Where what was written cannot be read at all."""
UNWRITABLE = FindingCode(
    "unwritable", ERROR, "the output cannot be written", "name another folder, or make room"
)
EDITED = FindingCode(
    "edited",
    ERROR,
    "a generated file was changed by hand",
    "move the change to a template, a document or a facts file, or let --force write over it",
)
BAD_TEMPLATE = FindingCode(
    "bad-template",
    ERROR,
    "a template of your own cannot be used",
    "correct it; docs/templates.md says what it may use",
)
BAD_PLUGIN = FindingCode(
    "bad-plugin",
    ERROR,
    "a plug-in cannot be used, or fails",
    "remove its distribution, or install a version that goes with this program",
)
UNFORMATTED = FindingCode(
    "unformatted",
    ERROR,
    "black would change an emitted module",
    "generate without --verify-format, and report it: the program is at fault",
)

# layout
NO_TITLE = FindingCode(
    "no-title",
    ERROR,
    "a document does not start with a title",
    "restore the title; leave out with --exclude what is no document of the reference",
)
UNKNOWN_KIND = FindingCode("unknown-kind", ERROR, "a title is no name of a type", "correct the title")
TITLE_PATH = FindingCode(
    "title-path", ERROR, "a document is in a file named for another type", "make both agree"
)
UNKNOWN_SECTION = FindingCode(
    "unknown-section", ERROR, "a heading is none of the layout's", "correct or restore the heading"
)
UNKNOWN_FIELD = FindingCode(
    "unknown-field",
    ERROR,
    "a field, label or row is none of the layout's",
    "correct or remove it; put it on its line",
)
BAD_FIELD = FindingCode(
    "bad-field", ERROR, "a field's value is not one name", "write one name or link, with nothing beside it"
)
DOUBTFUL_FIELD = BAD_FIELD.but(WARNING)
"""Where nothing but this fact is lost."""
UNCLAIMED_LINE = FindingCode(
    "unclaimed-line",
    WARNING,
    "no rule of the layout reads a line",
    "move it to where the layout has a place for it, or remove it",
)
SWALLOWED = UNCLAIMED_LINE.but(ERROR)  # more than a line of a page of HTML is lost
PASSED_OVER = FindingCode(
    "passed-over",
    NOTE,
    "a page, or a text beside documents, is about no type",
    "nothing is to be done; leave it out with --exclude to be rid of this note",
)
BAD_SCHEMA = FindingCode(
    "bad-schema",
    WARNING,
    "a fragment of the schema on a page cannot be read",
    "fetch the page again; without the fragment the order of fields is that of the alphabet",
)
CUT_OFF = FindingCode("cut-off", ERROR, "a document ends too early", "fetch it again")
BROKEN_TABLE = FindingCode("broken-table", ERROR, "a row is cut off, or in no table", "complete the row")
BROKEN_HEADING = FindingCode(
    "broken-heading",
    ERROR,
    "a heading is not underlined as one",
    "make the underline exactly as long, and put both at the margin",
)
METHOD_WITHOUT_SIGNATURE = FindingCode(
    "method-without-signature",
    ERROR,
    "a method has no name and parameters",
    "write Name(first, second):, in Markdown with linked parameters",
)
SIGNATURE_ARGS = FindingCode(
    "signature-args",
    ERROR,
    "a signature and its arguments differ",
    "make them name the same parameters in the same order",
)
BAD_PROPERTY = FindingCode("bad-property", ERROR, "a line is no property", "write 'name (`type`_):'")
BAD_PARAMETER = FindingCode(
    "bad-parameter", ERROR, "a line is no parameter", "write 'name (`type`_, optional):'"
)
BAD_RETURN = FindingCode(
    "bad-return", ERROR, "a line is no return", "write 'None', '`type`_:' or '[`type`_]:'"
)
BAD_FAULT = FindingCode(
    "bad-fault",
    ERROR,
    "a line is no raised fault",
    "write '`type`_:' with its text below; in Markdown, the links alone",
)
BAD_PRIVILEGE = FindingCode(
    "bad-privilege",
    ERROR,
    "a privilege is not one id",
    "write one id, dynamic, or nothing, which is None in Markdown",
)
OPTIONAL_OPEN = FindingCode(
    "optional-open", NOTE, "whether a property is optional stays open", "write true or None, if it is known"
)
RAISES_DISAGREE = FindingCode(
    "raises-disagree", WARNING, "a method's raised faults and their table differ", "let both name the same"
)
LINK_DISAGREES = FindingCode(
    "link-disagrees", ERROR, "a link or an anchor says two different names", "let all name the same"
)
FLAT_ENUM = FindingCode(
    "flat-enum",
    WARNING,
    "the values of a flattened enum are a guess",
    "read it together with a document that names all values, such as enums.md",
)
FLAT_UNCLEAR = FindingCode(
    "flat-unclear",
    WARNING,
    "words of a flattened text could be its layout",
    "read the document with its lines, or change the words",
)

# names
BAD_NAME = FindingCode("bad-name", ERROR, "a name cannot be a name in the output", "correct the document")
NAME_CLASH = FindingCode(
    "name-clash",
    ERROR,
    "two members have one name",
    "correct one of them; of a method, facts can set the wire name",
)
CASE_CLASH = FindingCode(
    "case-clash", WARNING, "two types differ by nothing but capitals", "one of them is probably misspelt"
)
WIRE_CLASH = FindingCode(
    "wire-clash",
    WARNING,
    "two types of a service have one wire name",
    "correct one of them, or set one by a facts entry",
)

# statements
DANGLING_LINK = FindingCode(
    "dangling-link",
    WARNING,
    "a link in a text leads to nothing that is described",
    "repair the link, or add the document",
)
STATED_TWICE = FindingCode("stated-twice", WARNING, "something is stated again", "remove one of the two")
LABEL_TWICE = STATED_TWICE.but(ERROR)
"""Where a label of a method, or a part of the head of a member, stands twice."""
CONTRADICTION = FindingCode(
    "contradiction", ERROR, "sources state different facts", "correct a document, or settle it in spec/facts/"
)
CONTRADICTION_SETTLED = CONTRADICTION.but(WARNING)
"""Where a rule or a facts entry says which source is believed."""
LAXER_SCHEMA = CONTRADICTION.but(NOTE)
SUPERSEDED = FindingCode("superseded", NOTE, "documents of an older release state something else", "nothing")
UNKNOWN_VERSION = FindingCode(
    "unknown-version", WARNING, "no version page lists a version", "add the version page"
)
UNDOCUMENTED_TYPES = FindingCode(
    "undocumented-types",
    NOTE,
    "types are referred to that no document describes",
    "add their documents to have their members",
)
KIND_ASSUMED = FindingCode(
    "kind-assumed", NOTE, "nothing tells what kind a type is of", "read it together with its other documents"
)
BASE_CYCLE = FindingCode("base-cycle", ERROR, "a type extends itself", "correct one of the bases")
BASE_KIND = FindingCode(
    "base-kind", ERROR, "a type extends one of another kind", "correct the base, or the layout"
)
RAISED_KIND = FindingCode("raised-kind", ERROR, "a method raises what is no fault", "correct the reference")
MEMBER_KIND = FindingCode(
    "member-kind",
    ERROR,
    "a type has a member that its kind cannot have",
    "correct the layout: it decides the kind",
)
SETTLED = FindingCode(
    "settled", NOTE, "a facts entry says what a line states", "nothing, until the line is mended"
)
ACCEPTS_NOTHING = FindingCode(
    "accepts-nothing", WARNING, "an accepted finding is not there", "remove it, or correct its patterns"
)
ACCEPTS_FEWER = FindingCode(
    "accepts-fewer",
    WARNING,
    "there are more findings than are accepted",
    "look at those that are new; then correct its count",
)
LEFT_OUT = FindingCode(
    "left-out", WARNING, "something in error is not in the output", "correct what is in error"
)

# facts
BAD_FACTS = FindingCode(
    "bad-facts", ERROR, "an entry of a facts file cannot be used", "correct it; docs/ir.md has the format"
)
FACT_MATCHES_NOTHING = FindingCode(
    "fact-matches-nothing",
    ERROR,
    "an entry is about nothing that documents have",
    "correct its names, or remove it",
)
FACT_MATCHES_NOTHING_YET = FACT_MATCHES_NOTHING.but(WARNING)
"""In a file about the whole reference, of which a run may read a part or another edition."""
FACT_OUTDATED = FindingCode(
    "fact-outdated",
    WARNING,
    "documents no longer say what an entry corrects",
    "look which is right; remove the entry, or correct its stated",
)
FACT_OVERRIDES = FindingCode(
    "fact-overrides",
    WARNING,
    "an entry sets what documents state otherwise",
    "look which is right; remove the entry, or give it a stated",
)
FACT_REDUNDANT = FindingCode(
    "fact-redundant",
    NOTE,
    "documents state what an entry says",
    "remove the entry, unless other sources need it",
)
FACTS_UNUSED = FindingCode("facts-unused", NOTE, "entries are about types that were not read", "nothing")

DECLARED: tuple[FindingCode, ...] = tuple(
    value for value in globals().values() if isinstance(value, FindingCode)
)
MEANINGS = {code.name: code.meaning for code in DECLARED}
