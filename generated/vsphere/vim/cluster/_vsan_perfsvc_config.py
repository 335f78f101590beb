# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfsvcConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfsvcConfig",
    wire_name="VsanPerfsvcConfig",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.version7", rank=5),
        _rt.Property(
            "profile", "vim.vm.ProfileSpec", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "diagnosticMode", "boolean", optional=True, since="vsan.version.version9", rank=7
        ),
        _rt.Property(
            "verboseMode", "boolean", optional=True, since="vsan.version.version11", rank=9
        ),
    ),
)
class VsanPerfsvcConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfsvcConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.
        - ``profile``: ``vim.vm.ProfileSpec``, optional.
        - ``diagnosticMode``: ``boolean``, optional. Since vSAN 6.7U1.
        - ``verboseMode``: ``boolean``, optional. Since vSAN 6.7U3.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/cluster/VsanPerfsvcConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 6.7."""
    profile: vim.vm.ProfileSpec | None = None
    """``vim.vm.ProfileSpec``, optional. Since vsan API 6.7."""
    diagnosticMode: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U1."""
    verboseMode: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U3."""
