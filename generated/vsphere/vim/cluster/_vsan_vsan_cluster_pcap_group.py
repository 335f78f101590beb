# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVsanClusterPcapGroup``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanVsanClusterPcapGroup",
    wire_name="VsanVsanClusterPcapGroup",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("master", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "members", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanVsanClusterPcapGroup(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanVsanClusterPcapGroup``.

    Fields:
        - ``master``: ``string``, required.
        - ``members``: List of ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanVsanClusterPcapGroup.rst``
    """

    master: str = ""
    """``string``, required. Since vSphere API 5.5."""
    members: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
