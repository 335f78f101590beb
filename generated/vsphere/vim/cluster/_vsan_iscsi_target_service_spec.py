# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetServiceSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanIscsiTargetServiceSpec",
    wire_name="VsanIscsiTargetServiceSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "homeObjectStoragePolicy",
            "vim.vm.ProfileSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanIscsiTargetServiceSpec(vim.cluster.VsanIscsiTargetServiceConfig):
    """The data object ``vim.cluster.VsanIscsiTargetServiceSpec``.

    Fields:
        - ``homeObjectStoragePolicy``: ``vim.vm.ProfileSpec``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetServiceSpec.rst``
    """

    homeObjectStoragePolicy: vim.vm.ProfileSpec | None = None
    """``vim.vm.ProfileSpec``, optional. Since vSphere API 6.5."""
