# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.KubernetesEntityType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cns.KubernetesEntityType",
    wire_name="CnsKubernetesEntityType",
    since="vsan.version.version11",
    rank=9,
)
class KubernetesEntityType(_rt.VimEnum):
    """The enum ``vim.cns.KubernetesEntityType``, on the wire ``CnsKubernetesEntityType``.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/KubernetesEntityType.rst``
    """

    PERSISTENT_VOLUME = "PERSISTENT_VOLUME"
    """The value ``PERSISTENT_VOLUME``."""
    PERSISTENT_VOLUME_CLAIM = "PERSISTENT_VOLUME_CLAIM"
    """The value ``PERSISTENT_VOLUME_CLAIM``."""
    POD = "POD"
    """The value ``POD``."""
    KubernetesEntityType_Unknown = "KubernetesEntityType_Unknown"
    """The value ``KubernetesEntityType_Unknown``."""
