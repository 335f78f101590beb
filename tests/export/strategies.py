"""Generated APIs: linked, valid, and full of what a layout could stumble over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from codegen.ir.commonmark import to_commonmark
from codegen.ir.commonmark_reader import from_commonmark
from codegen.ir.model import (
    FIRST_VERSION,
    Api,
    Deprecated,
    Method,
    Parameter,
    Property,
    Raise,
    Returns,
    Type,
    Value,
    Version,
)
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName
from codegen.ir.prose import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Prose,
    Reference,
    Text,
    paragraph,
)

VERSIONS = (
    Version(FIRST_VERSION, "1.0", "2.0", None),
    Version("vim.version.version2", "VI API 2.5", "2.5", "vim25/2.5"),
    Version("vim.version.version4", "vSphere API 4.0", "2.5u2server", "vim25/2.5u2server"),
    Version("vim.version.version5", "vSphere API 4.0", "4.0", "vim25/4.0"),
    Version("vim.version.version6", "vSphere API 4.1", "4.1", "vim25/4.1"),
)
_LATER = [version.id for version in VERSIONS[1:]]
_TASK = TypeName.parse("vim.Task")
_ANY_MANAGED = TypeName.parse("vmodl.ManagedObject")
_NAMESPACES = (("shop",), ("shop", "fault"), ("vim",))
_LEAVES = ("Cart", "Till", "Line", "Gift", "Order", "Stock", "Price", "Clerk", "Shelf")
_MEMBERS = st.one_of(
    st.sampled_from("type from self class name since privilege args values in info key a_b x1".split()),
    st.text("aBc1", min_size=1, max_size=4).map(lambda text: f"x{text}"),
)
_VALUES = st.one_of(
    st.sampled_from("in True False None values Attributes Methods deprecated error red a_b".split()),
    st.text("aBc1", min_size=1, max_size=4).map(lambda text: f"Y{text}"),
)
_PRIVILEGES = st.sampled_from([None, "dynamic", "System.View", "Till.Open"])
_PADS = st.sampled_from(["", " "])
_MAYBE = st.sampled_from([None, True, False])
_PRIMITIVES = st.sampled_from([primitive for primitive in Primitive if primitive is not Primitive.VOID])

LOOKS_LIKE_LAYOUT = (
    ":since: 4.0", ":colour: blue", "Attributes:", "Attributes ----------", "Methods -------",
    "values: --------", "| colour | blue |", "|", "======", "---", "*", "* item", "- item", "1. item",
    "a) item", "Note: blue", "Note: deep blue", "colour=blue", "a = b", "@colour blue", "### Faults",
    "#colour", "<colour>", "[colour]:", "**deprecated**", "__blue__:", "colour (`str`_):",
    "colour (`str`_, optional): is optional.", "Returns:", "Raises: `vim.Task`_: blue",
    "Privilege: Till.Open Args: Returns: None", "since: `VI API 2.5`_", "Pay(cart):",
    "inherits from [blue](blue.md)", "as of [blue](blue.md)", "raises [blue](blue.md)", "[blue](blue.md)",
    "since version [blue](blue.md)", "![blue](blue.png)", "<!-- blue -->", "<h3>Blue</h3>", "**blue**: a",
    "`blue`_", "`blue`__", "blue_", "blue__ _", ".. _blue: green", ".. include:: blue", "::", "blue::",
    "|blue|_", "[1]_", "<p>", "</li>", "<pre>", "<b", "&amp;", "&lt;", "&#65;", "\\", "\\*", "`",
    "``blue``", "http://blue/a_b", "a@b.c", "`blue", "blue` green", "x.Y", "ends.Then", "It ended: `A`",
    "(", ")", '"', "'", "…", "“blue”", "étage", "$x$", "{blue}", "%s", "{{ blue }}", "{% if %}",
)  # fmt: skip
_WORDS = st.one_of(
    st.sampled_from(LOOKS_LIKE_LAYOUT),
    st.sampled_from("The cart is, empty. Nobody Waits; for it: why? a See".split()),
    st.text("aB1 .,:;*|`_<>&\\'\"()[]{}#=-+/~$@!?éß中", min_size=1, max_size=8),
)


@dataclass(frozen=True)
class Known:
    """What generated records may refer to."""

    types: tuple[tuple[TypeName, Kind], ...]


def texts() -> st.SearchStrategy[str]:
    """Words on one line, some of which are layout elsewhere."""
    return st.lists(_WORDS, min_size=1, max_size=4).map(
        lambda words: " ".join(" ".join(words).split()) or "a"
    )


def _inlines(targets: Sequence[Reference]) -> st.SearchStrategy[tuple[Inline, ...]]:
    specials: list[st.SearchStrategy[Inline]] = [
        texts().map(Code),
        st.builds(Emphasis, texts(), st.booleans()),
    ]
    if targets:
        specials.append(st.builds(Link, texts() | _MEMBERS, st.sampled_from(list(targets))))
    between = st.tuples(_PADS, texts(), _PADS).map(_padded)
    pairs = st.lists(st.tuples(between, st.one_of(specials)), max_size=2)
    return st.tuples(st.lists(st.one_of(specials), max_size=1), pairs, st.lists(between, max_size=1)).map(
        _row
    )


def _padded(words: tuple[str, str, str]) -> Text:
    return Text("".join(words))


def _row(parts: tuple[list[Inline], list[tuple[Text, Inline]], list[Text]]) -> tuple[Inline, ...]:
    head, pairs, tail = parts
    return (*head, *(inline for pair in pairs for inline in pair), *tail)


def proses(targets: Sequence[Reference] = ()) -> st.SearchStrategy[Prose]:
    """Descriptions in the shape that the IR has them in."""
    lines = st.text("aB1 .:*|`_<>&\\#=-", min_size=1, max_size=12).map(str.rstrip).filter(str.strip)
    codes = st.lists(lines, min_size=1, max_size=3).map(
        lambda found: CodeBlock("\n".join(found) if len(found) > 1 else found[0].strip())
    )
    leaves: st.SearchStrategy[Block] = st.one_of(_inlines(targets).map(Paragraph), codes)

    def lists(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
        items = st.lists(st.lists(blocks, min_size=1, max_size=2).map(tuple), min_size=1, max_size=3)
        return st.builds(BulletList, items.map(tuple), st.booleans())

    blocks = leaves | lists(leaves | lists(leaves))
    return st.just(()) | st.lists(blocks, min_size=1, max_size=3).map(lambda found: canonical(tuple(found)))


def canonical(prose: Prose) -> Prose:
    """The description as its CommonMark has it."""
    return from_commonmark(to_commonmark(prose))


@st.composite
def apis(draw: st.DrawFn) -> Api:
    """A linked API of a few types."""
    named = draw(st.lists(_type_names(), max_size=3, unique_by=lambda item: str(item[0]).lower()))
    nested = [
        (TypeName((*owner.parts, leaf)), draw(st.sampled_from(Kind)))
        for owner, kind in named
        if kind in (Kind.MANAGED, Kind.DATA) and draw(st.booleans())
        for leaf in draw(st.lists(st.sampled_from(["Mode", "Part"]), max_size=2, unique=True))
    ]
    known = Known(tuple(sorted([*named, *nested])))
    types = {name: draw(_skeletons(name, kind, known)) for name, kind in known.types}
    references = [reference for type in types.values() for reference in _targets(type)]
    return Api(VERSIONS, tuple(draw(_described(type, references)) for type in types.values()))


def _targets(type: Type) -> list[Reference]:
    members: list[Property | Method | Value] = [*type.properties, *type.methods, *type.values]
    # "None" is Markdown's anchor for no member at all.
    names = [None, *(member.name for member in members if member.name != "None")]
    return [Reference(type.name, name) for name in names]


@st.composite
def _type_names(draw: st.DrawFn) -> tuple[TypeName, Kind]:
    namespace = draw(st.sampled_from(_NAMESPACES))
    return TypeName((*namespace, draw(st.sampled_from(_LEAVES)))), draw(st.sampled_from(Kind))


def _exprs(known: Known) -> st.SearchStrategy[TypeExpr]:
    names = [name for name, _ in known.types]
    others = [*names, _TASK, _ANY_MANAGED, TypeName.parse("shop.Unseen")]
    return st.one_of(_PRIMITIVES, st.sampled_from(others))


@st.composite
def _skeletons(draw: st.DrawFn, name: TypeName, kind: Kind, known: Known) -> Type:
    """A type without descriptions; what it extends is opaque, or comes before it in the alphabet."""
    own = TypeName.parse(f"shop.Base{kind.value.title()}")
    earlier = [other for other, its in known.types if its is kind and other < name]
    base = None if kind is Kind.ENUM else draw(st.sampled_from([None, own, *earlier]))
    since = draw(st.sampled_from([None, FIRST_VERSION, *_LATER])) if kind is not Kind.ENUM else draw(_later())
    effective = since or FIRST_VERSION
    has_members = kind is not Kind.ENUM
    properties = draw(
        st.lists(
            _properties(kind, effective, known),
            min_size=int(has_members),
            max_size=3 * has_members,
            unique_by=_name,
        )
    )
    methods = (
        draw(st.lists(_methods(effective, known), max_size=2, unique_by=_name))
        if kind is Kind.MANAGED
        else []
    )
    values = draw(st.lists(_VALUES, min_size=1, max_size=4, unique=True)) if kind is Kind.ENUM else []
    return Type(
        name=name,
        kind=kind,
        base=base,
        since=effective,
        since_stated=since is not None,
        deprecated=draw(st.booleans() if kind in (Kind.MANAGED, Kind.DATA) else _MAYBE),
        wire_name=draw(st.sampled_from([None, f"Wire{name.leaf}"])),
        description=(),
        sources=(),
        properties=tuple(properties),
        methods=tuple(methods),
        values=tuple(Value(value, ()) for value in values),
    )


def _later() -> st.SearchStrategy[str | None]:
    return st.sampled_from([None, *_LATER])


@st.composite
def _properties(draw: st.DrawFn, kind: Kind, since: str, known: Known) -> Property:
    stated = draw(_later())
    in_fault = kind is Kind.FAULT
    return Property(
        name=draw(_MEMBERS),
        type=draw(_exprs(known)),
        array=draw(_MAYBE if in_fault else st.booleans()),
        optional=draw(_MAYBE if kind is Kind.MANAGED else st.booleans()),
        since=stated or since,
        since_stated=stated is not None,
        privilege=draw(_PRIVILEGES),
        deprecated=draw(_MAYBE),
        description=(),
        sources=(),
    )


@st.composite
def _methods(draw: st.DrawFn, since: str, known: Known) -> Method:
    stated = draw(_later())
    effective = stated or since
    expr = draw(_exprs(known) | st.just(Primitive.VOID))
    array = expr is not Primitive.VOID and draw(st.booleans())
    name = draw(st.sampled_from(["DoPay", "DoOpen", "DoClose", "DoIt"]))
    faults = [name for name, kind in known.types if kind is Kind.FAULT]
    raised = st.sampled_from([*faults, TypeName.parse("shop.BaseFault")])
    return Method(
        name=f"{name}_Task" if expr == _TASK and not array else name,
        since=effective,
        since_stated=stated is not None,
        privilege=draw(_PRIVILEGES),
        deprecated=draw(st.booleans()),
        description=(),
        sources=(),
        parameters_complete=True,
        parameters=tuple(draw(st.lists(_parameters(effective, known), max_size=3, unique_by=_name))),
        returns=Returns(expr, array, draw(_MAYBE), draw(st.none() | _exprs(known)), draw(_MAYBE), ()),
        faults=tuple(Raise(fault, ()) for fault in draw(st.lists(raised, max_size=2, unique=True))),
        short_name=draw(st.sampled_from([None, f"{name}Short"])),
        events=tuple(draw(st.lists(raised, max_size=2, unique=True).map(sorted))),
    )


@st.composite
def _parameters(draw: st.DrawFn, since: str, known: Known) -> Parameter:
    stated = draw(st.sampled_from([None, FIRST_VERSION, *_LATER]))
    return Parameter(
        name=draw(_MEMBERS),
        type=draw(_exprs(known)),
        array=draw(_MAYBE),
        optional=draw(st.booleans()),
        since=stated or since,
        since_stated=stated is not None,
        description=(),
        privilege=draw(_PRIVILEGES),
    )


def _name(item: Property | Method | Parameter) -> str:
    return item.name.lower().removesuffix("_task")


@st.composite
def _described(draw: st.DrawFn, type: Type, targets: Sequence[Reference]) -> Type:
    """The type with descriptions, and words about its deprecation, where documents have places for them."""
    some = proses(targets)
    in_fault = type.kind is Kind.FAULT

    def words(value: Deprecated, rich: bool) -> Deprecated:
        if value is not True or draw(st.booleans()):
            return value
        return (draw(some) if rich else paragraph(draw(texts()))) or True

    def about(method: Method) -> Method:
        return replace(
            method,
            description=draw(some),
            deprecated=words(method.deprecated, rich=True),
            parameters=tuple(replace(p, description=draw(some)) for p in method.parameters),
            returns=replace(method.returns, description=draw(some)),
            faults=tuple(replace(f, description=draw(some)) for f in method.faults),
        )

    return replace(
        type,
        description=draw(some),
        deprecated=words(type.deprecated, rich=type.kind in (Kind.MANAGED, Kind.DATA)),
        properties=tuple(
            replace(
                p,
                description=() if in_fault else draw(some),
                deprecated=words(p.deprecated, rich=False),
            )
            for p in type.properties
        ),
        methods=tuple(map(about, type.methods)),
        values=tuple(replace(v, description=draw(some)) for v in type.values),
    )
