package org.askwell.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes files and folders that nobody but their owner may open, by the means that the file system has. */
final class OwnerOnly {
    private static final Logger log = LoggerFactory.getLogger(OwnerOnly.class);
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Makes the folder and those above it, where they aren't there; leaves those that are as they are. */
    static void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, FOLDER));
        }
    }

    /** Makes an empty file; {@link FileAlreadyExistsException} where there is something already. */
    static void createFile(Path file) throws IOException {
        Files.createFile(file, attributes(file, FILE));
    }

    /**
     * Takes an existing file away from everybody but its owner. A file system that knows owners but lets nobody set them,
     * such as that of a memory stick, is no reason to refuse the notebook: there it stays as it is.
     */
    static void keep(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        try {
            if (posix != null && !FILE.containsAll(posix.readAttributes().permissions())) {
                posix.setPermissions(FILE);
            } else if (posix == null && acl != null) {
                acl.setAcl(ownerAlone(file));
            }
        } catch (FileSystemException e) {
            log.warn("others may be able to read {}", file, e);
        }
    }

    private static FileAttribute<?>[] attributes(Path made, Set<PosixFilePermission> permissions) throws IOException {
        var views = made.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        }
        if (views.contains("acl")) {
            var entries = ownerAlone(made);
            return new FileAttribute<?>[] {new FileAttribute<List<AclEntry>>() {
                @Override
                public String name() {
                    return "acl:acl";
                }

                @Override
                public List<AclEntry> value() {
                    return entries;
                }
            }};
        }
        return new FileAttribute<?>[0];
    }

    private static List<AclEntry> ownerAlone(Path file) throws IOException {
        var owner = file.getFileSystem().getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(owner)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                // what SQLite makes beside the notebook is the owner's too
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build());
    }
}
