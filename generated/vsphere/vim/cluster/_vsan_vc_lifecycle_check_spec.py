# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVcLifecycleCheckSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanVcLifecycleCheckSpec",
    wire_name="VsanVcLifecycleCheckSpec",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (
        _rt.Property("operation", "string", since="vsan.version.version17", rank=15),
    ),
)
class VsanVcLifecycleCheckSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanVcLifecycleCheckSpec``.

    Fields:
        - ``operation``: ``string``, required.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/cluster/VsanVcLifecycleCheckSpec.rst``
    """

    operation: str = ""
    """``string``, required. Since vsan API 7.3."""
