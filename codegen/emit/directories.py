"""Types that are no more than directories of a server's services, such as the content of its root object.

Nearly all that they hold are single references, each to an object of another type, most of them optional, as
no server has every service. Whoever writes ``content.taskManager.CreateTask(…)`` knows that this one does, so
checkers read such references as there; what is read where there is none is None all the same.
"""

from __future__ import annotations

from codegen.emit.context import Context
from codegen.emit.known import sentence
from codegen.ir.model import Property, Type
from codegen.ir.names import Kind, TypeName
from codegen.ir.prose import Prose

_LEAST = 3
"""References that have to be known as such: two objects may also be what belongs together."""
_OTHERS = 6
"""One property in so many may be something else; of what is no directory, at least one in four is."""


def is_directory(context: Context, owner: Type) -> bool:
    """Whether a type is a directory; it looks at all properties, so ask once a type."""
    references = [prop.type for prop in owner.properties if _refers(context, prop)]
    known = [each for each in references if isinstance(each, TypeName) and context.kind(each) is Kind.MANAGED]
    others = len(owner.properties) - len(references)
    apart = len(set(references)) == len(references)
    return apart and len(known) >= _LEAST and others * _OTHERS <= len(owner.properties)


def reads_as_optional(context: Context, prop: Property, *, in_directory: bool) -> bool:
    """Whether checkers are told that reading a property may give None."""
    return bool(prop.optional) and not (in_directory and _refers(context, prop))


def remark(directory: Type) -> Prose:
    """What the docstring of a directory says, as its annotations do not."""
    if not any(prop.optional for prop in directory.properties):
        return ()
    return sentence(
        "Optional references in here are None where the server lacks the service, though annotated as there."
    )


def _refers(context: Context, prop: Property) -> bool:
    """Whether a property holds one managed object, as far as documents tell what its type is."""
    if not isinstance(prop.type, TypeName) or prop.array:
        return False
    return context.kind(prop.type) in (Kind.MANAGED, None)
