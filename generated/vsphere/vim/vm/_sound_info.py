# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SoundInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.SoundInfo", wire_name="VirtualMachineSoundInfo", since="vim.version.version2", rank=2
)
class SoundInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.SoundInfo``, on the wire ``VirtualMachineSoundInfo``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/SoundInfo.rst``
    """
