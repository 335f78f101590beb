# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.ClusterType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("vim.cns.ClusterType", wire_name="CnsClusterType", since="vsan.version.version11", rank=9)
class ClusterType(_rt.VimEnum):
    """The enum ``vim.cns.ClusterType``, on the wire ``CnsClusterType``.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/ClusterType.rst``
    """

    KUBERNETES = "KUBERNETES"
    """The value ``KUBERNETES``."""
    ClusterType_Unknown = "ClusterType_Unknown"
    """The value ``ClusterType_Unknown``."""
