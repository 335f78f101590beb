# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageContainerSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.StorageContainerSpec",
    wire_name="StorageContainerSpec",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "containerId", "string", array=True, optional=True, since="sms.version.version5", rank=5
        ),
    ),
)
class StorageContainerSpec(vmodl.DynamicData):
    """The data object ``sms.storage.StorageContainerSpec``.

    Fields:
        - ``containerId``: List of ``string``, optional.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/storage/StorageContainerSpec.rst``
    """

    containerId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 5.0."""
