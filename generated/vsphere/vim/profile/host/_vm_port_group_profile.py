# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.VmPortGroupProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.VmPortGroupProfile",
    wire_name="VmPortGroupProfile",
    since="vim.version.version5",
    rank=5,
)
class VmPortGroupProfile(vim.profile.host.PortGroupProfile):
    """The data object ``vim.profile.host.VmPortGroupProfile``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/VmPortGroupProfile.rst``
    """
