# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.LocalizedMethodFault``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vmodl.LocalizedMethodFault",
    wire_name="LocalizedMethodFault",
    properties=lambda: (
        _rt.Property("fault", "vmodl.MethodFault"),
        _rt.Property("localizedMessage", "string", optional=True),
    ),
)
class LocalizedMethodFault(vmodl.DynamicData):
    """Fault together with a text for users. Properties hold faults in this form; calls that fail
    raise the fault itself.

    Fields:
        - ``fault``: The fault, of its real type.
        - ``localizedMessage``: What happened, in the language of the session.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.LocalizedMethodFault.md``
        ``vmodl/LocalizedMethodFault.rst``
    """

    fault: vmodl.MethodFault = _rt.UNSET
    """The fault, of its real type."""
    localizedMessage: str | None = None
    """What happened, in the language of the session. Servers always fill it in; clients need
    not.
    """
