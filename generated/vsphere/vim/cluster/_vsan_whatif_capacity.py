# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanWhatifCapacity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanWhatifCapacity",
    wire_name="VsanWhatifCapacity",
    since="vsan.version.version9",
    rank=7,
    properties=lambda: (
        _rt.Property("totalWhatifCapacityB", "long", since="vsan.version.version9", rank=7),
        _rt.Property("freeWhatifCapacityB", "long", since="vsan.version.version9", rank=7),
        _rt.Property("storagePolicy", "vim.vm.ProfileSpec", since="vsan.version.version9", rank=7),
        _rt.Property("isSatisfiable", "boolean", since="vsan.version.version9", rank=7),
    ),
)
class VsanWhatifCapacity(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanWhatifCapacity``.

    Fields:
        - ``totalWhatifCapacityB``: ``long`` in bytes, required.
        - ``freeWhatifCapacityB``: ``long`` in bytes, required.
        - ``storagePolicy``: ``vim.vm.ProfileSpec``, required.
        - ``isSatisfiable``: ``boolean``, required.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/cluster/VsanWhatifCapacity.rst``
    """

    totalWhatifCapacityB: int = 0
    """``long`` in bytes, required. Since vSAN 6.7U1."""
    freeWhatifCapacityB: int = 0
    """``long`` in bytes, required. Since vSAN 6.7U1."""
    storagePolicy: vim.vm.ProfileSpec = _rt.UNSET
    """``vim.vm.ProfileSpec``, required. Since vSAN 6.7U1."""
    isSatisfiable: bool = False
    """``boolean``, required. Since vSAN 6.7U1."""
