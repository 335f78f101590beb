# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RollbackFailure``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.RollbackFailure",
    wire_name="RollbackFailure",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("entityName", "string", since="vim.version.version8", rank=8),
        _rt.Property("entityType", "string", since="vim.version.version8", rank=8),
    ),
)
class RollbackFailure(vim.fault.DvsFault):
    """The fault ``vim.fault.RollbackFailure``.

    Fields:
        - ``entityName``: ``string``, required.
        - ``entityType``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/RollbackFailure.rst``
    """

    entityName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    entityType: str = ""
    """``string``, required. Since vSphere API 5.1."""
