# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The versions of each service, oldest first; ranks are positions in such a line, from 1."""

from . import _runtime as _rt

VERSIONS: tuple[_rt.Version, ...] = (
    _rt.Version("vim.version.version1", "1.0", number="2.0", service="vim25"),
    _rt.Version("vim.version.version2", "VI API 2.5", number="2.5", namespace="vim25/2.5"),
    _rt.Version("vim.version.version3", "VI API 2.5u2", number="2.5u2", namespace="vim25/2.5u2"),
    _rt.Version(
        "vim.version.version4",
        "vSphere API 4.0",
        number="2.5u2server",
        namespace="vim25/2.5u2server",
    ),
    _rt.Version("vim.version.version5", "vSphere API 4.0", number="4.0", namespace="vim25/4.0"),
    _rt.Version("vim.version.version6", "vSphere API 4.1", number="4.1", namespace="vim25/4.1"),
    _rt.Version("vim.version.version7", "vSphere API 5.0", number="5.0", namespace="vim25/5.0"),
    _rt.Version("vim.version.version8", "vSphere API 5.1", number="5.1", namespace="vim25/5.1"),
    _rt.Version("vim.version.version9", "vSphere API 5.5", number="5.5", namespace="vim25/5.5"),
)
