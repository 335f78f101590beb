# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.StorageProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.StorageProfile",
    wire_name="StorageProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "nasStorage",
            "vim.profile.host.NasStorageProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class StorageProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.StorageProfile``.

    Fields:
        - ``nasStorage``: List of ``vim.profile.host.NasStorageProfile``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/StorageProfile.rst``
    """

    nasStorage: _rt.Field[
        list[vim.profile.host.NasStorageProfile], Iterable[vim.profile.host.NasStorageProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.NasStorageProfile``, optional. Since vSphere API 4.0."""
