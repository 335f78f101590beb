# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.DvsHostVNicProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.DvsHostVNicProfile",
    wire_name="DvsHostVNicProfile",
    since="vim.version.version5",
    rank=5,
)
class DvsHostVNicProfile(vim.profile.host.DvsVNicProfile):
    """The data object ``vim.profile.host.DvsHostVNicProfile``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/DvsHostVNicProfile.rst``
    """
