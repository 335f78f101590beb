# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthResultBase``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthResultBase",
    wire_name="VsanClusterHealthResultBase",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("label", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanClusterHealthResultBase(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthResultBase``.

    Fields:
        - ``label``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthResultBase.rst``
    """

    label: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
