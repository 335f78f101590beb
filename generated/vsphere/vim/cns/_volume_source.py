# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeSource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.VolumeSource", wire_name="CnsVolumeSource", since="vsan.version.version12", rank=10
)
class VolumeSource(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeSource``, on the wire ``CnsVolumeSource``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/VolumeSource.rst``
    """
