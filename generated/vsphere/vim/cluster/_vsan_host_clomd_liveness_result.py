# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHostClomdLivenessResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanHostClomdLivenessResult",
    wire_name="VsanHostClomdLivenessResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("clomdStat", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanHostClomdLivenessResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHostClomdLivenessResult``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``clomdStat``: ``string``, required.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanHostClomdLivenessResult.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    clomdStat: str = ""
    """``string``, required. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
