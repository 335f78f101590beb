# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.cluster.ProfileManager``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.managed(
    "vim.profile.cluster.ProfileManager",
    wire_name="ClusterProfileManager",
    since="vim.version.version5",
    rank=5,
)
class ProfileManager(vim.profile.ProfileManager):
    """The managed object ``vim.profile.cluster.ProfileManager``, on the wire ``ClusterProfileManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/cluster/ProfileManager.rst``
    """
