# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHostCreateVmHealthTestResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanHostCreateVmHealthTestResult",
    wire_name="VsanHostCreateVmHealthTestResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("state", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanHostCreateVmHealthTestResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHostCreateVmHealthTestResult``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``state``: ``string``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanHostCreateVmHealthTestResult.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    state: str = ""
    """``string``, required. Since vSphere API 5.5."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
