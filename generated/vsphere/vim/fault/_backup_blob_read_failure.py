# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.BackupBlobReadFailure``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.BackupBlobReadFailure",
    wire_name="BackupBlobReadFailure",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("entityName", "string", since="vim.version.version8", rank=8),
        _rt.Property("entityType", "string", since="vim.version.version8", rank=8),
        _rt.Property("fault", "vmodl.LocalizedMethodFault", since="vim.version.version8", rank=8),
    ),
)
class BackupBlobReadFailure(vim.fault.DvsFault):
    """The fault ``vim.fault.BackupBlobReadFailure``.

    Fields:
        - ``entityName``: ``string``, required.
        - ``entityType``: ``string``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/BackupBlobReadFailure.rst``
    """

    entityName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    entityType: str = ""
    """``string``, required. Since vSphere API 5.1."""
    fault: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since vSphere API 5.1."""
