"""Methods, what they give back and raise: what documents state of each, and what holds in the end.

Each statement stands before its linked record, and each fact is declared at the field of the statement.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.codec import DEPRECATED, EXPR, FLAG, NAME, PROSE, TEXT, TYPE_NAMES, UNIT, VERSION
from codegen.ir.declared import ARRAY_OR_NOT, OPTIONAL_OR_NOT, Otherwise, fact, forms
from codegen.ir.forms import ALL, HTML_ALONE, LINES_AND_HTML, MARKDOWN_AND_HTML, MARKDOWN_FIRST, NONE
from codegen.ir.members import Deprecated, Parameter, ParameterStatement
from codegen.ir.names import Primitive, TypeExpr, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose
from codegen.ir.versions import VersionRef
from codegen.ir.wire_names import derived_short


@dataclass(frozen=True, slots=True)
class ReturnStatement:
    """What a method gives back, as one document states it."""

    place: Place
    type: Stated[TypeExpr] | None = fact(
        EXPR,
        forms(managed=LINES_AND_HTML),
        "its type; `void` where a source says that nothing comes back",
        in_head=True,
        sheet="types",
    )
    array: Stated[bool] | None = fact(
        FLAG,
        forms(managed=LINES_AND_HTML),
        "whether it is an array of that",
        in_head=True,
        sheet="arrays",
        sides=ARRAY_OR_NOT,
    )
    optional: Stated[bool] | None = fact(
        FLAG,
        forms(managed=HTML_ALONE),
        "whether it may be absent; of a method that starts a task, whether its result may",
        otherwise=Otherwise(lambda _: False, "false"),
        in_head=True,
        sheet="returns",
        sides=OPTIONAL_OR_NOT,
    )
    task_result: Stated[TypeExpr] | None = fact(
        EXPR,
        forms(managed=NONE),
        "what the task yields, where the method starts one",
        otherwise=Otherwise(lambda _: Primitive.VOID, "void", of_tasks=True),
        sheet="tasks",
    )
    task_result_array: Stated[bool] | None = fact(
        FLAG,
        forms(managed=NONE),
        "whether it yields an array of that",
        otherwise=Otherwise(lambda _: False, "false", of_tasks=True),
        later=True,
        sheet="tasks",
    )
    description: Stated[Prose] | None = fact(
        PROSE, forms(managed=LINES_AND_HTML), "what it is", settable=False
    )
    unit: Stated[str] | None = fact(
        UNIT,
        forms(managed=NONE),
        "what it counts, such as `megabytes`",
        later=True,
        tabled=False,
        sheet="units",
    )


@dataclass(frozen=True, slots=True)
class Returns:
    """What a method gives back; type None where no source states it, VOID where one says nothing is.

    ``task_result`` and ``task_result_array`` are about what the task yields, where the method starts one.
    """

    type: TypeExpr | None
    array: bool | None
    optional: bool | None
    task_result: TypeExpr | None
    task_result_array: bool | None
    description: Prose
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class RaiseStatement:
    """A fault that a method raises, as one document states it."""

    type: TypeName
    place: Place
    description: Stated[Prose] | None = fact(
        PROSE, forms(managed=ALL), "when it is raised", believed=MARKDOWN_FIRST, settable=False
    )


@dataclass(frozen=True, slots=True)
class Raise:
    """A fault that a method raises."""

    type: TypeName
    description: Prose


@dataclass(frozen=True, slots=True)
class MethodStatement:
    """A method as one document states it.

    Attributes:
        name: The name as written in the heading (Markdown's "service name" where there is one).
        parameters_complete: Whether the form shows every parameter.
        raises: Empty where the document lists none.
    """

    name: str
    place: Place
    parameters: tuple[ParameterStatement, ...] = ()
    parameters_complete: bool = True
    returns: ReturnStatement | None = None
    raises: tuple[RaiseStatement, ...] = ()
    since: Stated[VersionRef] | None = fact(
        VERSION,
        forms(managed=ALL),
        "the version that brought it, else that of its type",
        believed=MARKDOWN_FIRST,
        inherits=True,
        sheet="since",
        title="first version",
    )
    privilege: Stated[str] | None = fact(
        TEXT, forms(managed=ALL), "an id, or `dynamic`", left_open=True, sheet="privileges"
    )
    deprecated: Stated[bool | Prose] | None = fact(
        DEPRECATED,
        forms(managed=MARKDOWN_AND_HTML),
        "whether it is, or the words that say so",
        believed=MARKDOWN_FIRST,
        sheet="deprecated",
    )
    description: Stated[Prose] | None = fact(
        PROSE, forms(managed=LINES_AND_HTML), "what it does", believed=MARKDOWN_FIRST, settable=False
    )
    short_name: Stated[str] | None = fact(
        NAME,
        forms(managed=HTML_ALONE),
        "pyVmomi's spelling (`PowerOn`), where a facts entry knows it",
        otherwise=Otherwise(derived_short, "the wire name without `_Task`"),
        later=True,
        sheet="short_names",
    )
    events: Stated[tuple[TypeName, ...]] | None = fact(
        TYPE_NAMES,
        forms(managed=HTML_ALONE),
        "the types of the events that it causes, where a source lists them",
        later=True,
        tabled=False,
        left_open=True,
        sheet="events",
    )


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a managed object.

    Attributes:
        name: The wire name.
        short_name: How pyVmomi spells it, where that is shorter and known.
        events: The types of the events that it causes; empty where no source lists any.
    """

    name: str
    since: str
    since_stated: bool
    privilege: str | None
    deprecated: Deprecated
    description: Prose
    sources: tuple[Place, ...]
    parameters_complete: bool
    parameters: tuple[Parameter, ...]
    returns: Returns
    faults: tuple[Raise, ...]
    short_name: str | None = None
    events: tuple[TypeName, ...] = ()
