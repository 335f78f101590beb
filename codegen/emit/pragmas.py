"""Comments for static checkers: what they are not to say of a module, as the documents are what they are."""

from __future__ import annotations

_REDECLARED = (
    ("assignment", "override"),
    ("reportAssignmentType", "reportIncompatibleMethodOverride", "reportIncompatibleVariableOverride"),
)
_DEPRECATED = (("deprecated",), ("reportDeprecated",))


def pragmas(*, redeclared: bool = False, deprecated: bool = False) -> tuple[str, ...]:
    """The comments of a module.

    Args:
        redeclared: It declares a member again, with another type.
        deprecated: It names what is deprecated. Who uses that is told at that place.
    """
    found = [*([_REDECLARED] if redeclared else []), *([_DEPRECATED] if deprecated else [])]
    mypy = ",".join(code for codes, _ in found for code in codes)
    rules = [f"# pyright: {rule}=false" for _, rules in found for rule in rules]
    return (f'# mypy: disable-error-code="{mypy}"', *rules) if found else ()
