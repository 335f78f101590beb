# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVcsaDeploymentProgress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVcsaDeploymentProgress",
    wire_name="VsanVcsaDeploymentProgress",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("phase", "string", since="vim.version.version11", rank=11),
        _rt.Property("progressPct", "long", since="vim.version.version11", rank=11),
        _rt.Property("message", "string", since="vim.version.version11", rank=11),
        _rt.Property("success", "boolean", since="vim.version.version11", rank=11),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property("updateCounter", "long", since="vim.version.version11", rank=11),
        _rt.Property("taskId", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class VsanVcsaDeploymentProgress(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVcsaDeploymentProgress``.

    Fields:
        - ``phase``: ``string``, required.
        - ``progressPct``: ``long`` in percent, required.
        - ``message``: ``string``, required.
        - ``success``: ``boolean``, required.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``updateCounter``: ``long``, required.
        - ``taskId``: ``string``, optional.
        - ``vm``: ``vim.VirtualMachine``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/VsanVcsaDeploymentProgress.rst``
    """

    phase: str = ""
    """``string``, required. Since vSphere API 6.5."""
    progressPct: int = 0
    """``long`` in percent, required. Since vSphere API 6.5."""
    message: str = ""
    """``string``, required. Since vSphere API 6.5."""
    success: bool = False
    """``boolean``, required. Since vSphere API 6.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.5."""
    updateCounter: int = 0
    """``long``, required. Since vSphere API 6.5."""
    taskId: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 6.5."""
