# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectQuerySpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanObjectQuerySpec",
    wire_name="VsanObjectQuerySpec",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "spbmProfileGenerationId", "string", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanObjectQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectQuerySpec``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``spbmProfileGenerationId``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanObjectQuerySpec.rst``
    """

    uuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    spbmProfileGenerationId: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
