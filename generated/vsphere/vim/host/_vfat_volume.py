# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VfatVolume``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.host.VfatVolume", wire_name="HostVfatVolume", since="vim.version.version7", rank=7)
class VfatVolume(vim.host.FileSystemVolume):
    """The data object ``vim.host.VfatVolume``, on the wire ``HostVfatVolume``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/VfatVolume.rst``
    """
