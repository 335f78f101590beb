# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHostVmknicMapping``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterHostVmknicMapping",
    wire_name="VsanClusterHostVmknicMapping",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("host", "string", since="vim.version.version9", rank=9),
        _rt.Property("vmknic", "string", since="vim.version.version9", rank=9),
    ),
)
class VsanClusterHostVmknicMapping(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHostVmknicMapping``.

    Fields:
        - ``host``: ``string``, required.
        - ``vmknic``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHostVmknicMapping.rst``
    """

    host: str = ""
    """``string``, required. Since vSphere API 5.5."""
    vmknic: str = ""
    """``string``, required. Since vSphere API 5.5."""
