# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHostHealthSystemVersionResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanHostHealthSystemVersionResult",
    wire_name="VsanHostHealthSystemVersionResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("version", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("build", "string", optional=True, since="vsan.version.version22", rank=20),
    ),
)
class VsanHostHealthSystemVersionResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHostHealthSystemVersionResult``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``version``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``build``: ``string``, optional. Since vsan API 8.0.0.3.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanHostHealthSystemVersionResult.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    version: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
    build: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
